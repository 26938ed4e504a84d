# Generated from schema/.
"""A condition on one member."""

from sailpoint.v2025.models import Filter

__all__ = ["Filter"]
