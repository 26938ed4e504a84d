# Generated from schema/.
"""Update detail."""

from sailpoint.v2024.models import UpdateDetail

__all__ = ["UpdateDetail"]
