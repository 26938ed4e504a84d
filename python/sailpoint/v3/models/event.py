# Generated from schema/.
"""Event."""

from sailpoint.v3.models import Event

__all__ = ["Event"]
