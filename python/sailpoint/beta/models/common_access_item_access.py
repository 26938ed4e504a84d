# Generated from schema/.
"""Common access item access."""

from sailpoint.beta.models import CommonAccessItemAccess

__all__ = ["CommonAccessItemAccess"]
