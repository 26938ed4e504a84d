# Generated from schema/.
"""Common access item access."""

from sailpoint.v2025.models import CommonAccessItemAccess

__all__ = ["CommonAccessItemAccess"]
