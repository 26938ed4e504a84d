# Generated from schema/.
"""User app source app."""

from sailpoint.v2025.models import UserAppSourceApp

__all__ = ["UserAppSourceApp"]
