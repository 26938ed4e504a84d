# Generated from schema/.
"""Base access."""

from sailpoint.v3.models import BaseAccess

__all__ = ["BaseAccess"]
