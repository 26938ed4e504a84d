# Generated from schema/.
"""Update stream status request."""

from sailpoint.v2025.models import UpdateStreamStatusRequest

__all__ = ["UpdateStreamStatusRequest"]
