# Generated from schema/.
"""User app source app."""

from sailpoint.v2024.models import UserAppSourceApp

__all__ = ["UserAppSourceApp"]
