# Generated from schema/.
"""User app account."""

from sailpoint.beta.models import UserAppAccount

__all__ = ["UserAppAccount"]
