# Generated from schema/.
"""Lockout configuration."""

from sailpoint.v2025.models import LockoutConfiguration

__all__ = ["LockoutConfiguration"]
