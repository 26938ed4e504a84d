# Generated from schema/.
"""Lockout configuration."""

from sailpoint.v3.models import LockoutConfiguration

__all__ = ["LockoutConfiguration"]
