# Generated from schema/.
"""Event."""

from sailpoint.v2024.models import Event

__all__ = ["Event"]
