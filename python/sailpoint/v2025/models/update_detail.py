# Generated from schema/.
"""Update detail."""

from sailpoint.v2025.models import UpdateDetail

__all__ = ["UpdateDetail"]
