# Generated from schema/.
"""Typed reference."""

from sailpoint.v2024.models import TypedReference

__all__ = ["TypedReference"]
