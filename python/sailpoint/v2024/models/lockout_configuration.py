# Generated from schema/.
"""Lockout configuration."""

from sailpoint.v2024.models import LockoutConfiguration

__all__ = ["LockoutConfiguration"]
