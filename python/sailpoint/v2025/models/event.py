# Generated from schema/.
"""Event."""

from sailpoint.v2025.models import Event

__all__ = ["Event"]
