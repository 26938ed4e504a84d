# Generated from schema/.
"""Base access."""

from sailpoint.v2025.models import BaseAccess

__all__ = ["BaseAccess"]
