# Generated from schema/.
"""User app account."""

from sailpoint.v2024.models import UserAppAccount

__all__ = ["UserAppAccount"]
