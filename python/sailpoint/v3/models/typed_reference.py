# Generated from schema/.
"""Typed reference."""

from sailpoint.v3.models import TypedReference

__all__ = ["TypedReference"]
