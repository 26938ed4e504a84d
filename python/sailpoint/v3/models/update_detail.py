# Generated from schema/.
"""Update detail."""

from sailpoint.v3.models import UpdateDetail

__all__ = ["UpdateDetail"]
