# Generated from schema/.
"""Data access."""

from sailpoint.v2024.models import DataAccess

__all__ = ["DataAccess"]
