# Generated from schema/.
"""Data access."""

from sailpoint.v3.models import DataAccess

__all__ = ["DataAccess"]
