# Generated from schema/.
"""Common access item access."""

from sailpoint.v2024.models import CommonAccessItemAccess

__all__ = ["CommonAccessItemAccess"]
