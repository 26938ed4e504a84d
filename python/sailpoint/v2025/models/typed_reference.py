# Generated from schema/.
"""Typed reference."""

from sailpoint.v2025.models import TypedReference

__all__ = ["TypedReference"]
