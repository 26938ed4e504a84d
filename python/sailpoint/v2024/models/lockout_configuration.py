# Written by `make stubs` from schema/; change it there.
"""Lockout configuration."""

from sailpoint._core import model

__all__ = ["LockoutConfiguration"]

LockoutConfiguration = model("v2024", "LockoutConfiguration")
