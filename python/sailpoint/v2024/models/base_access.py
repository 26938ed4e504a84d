# Generated from schema/.
"""Base access."""

from sailpoint.v2024.models import BaseAccess

__all__ = ["BaseAccess"]
