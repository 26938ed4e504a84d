# Generated from schema/.
"""Data access."""

from sailpoint.v2025.models import DataAccess

__all__ = ["DataAccess"]
