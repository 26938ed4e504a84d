# Generated from schema/.
"""User app account."""

from sailpoint.v2025.models import UserAppAccount

__all__ = ["UserAppAccount"]
