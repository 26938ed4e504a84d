# Generated from schema/.
"""User app."""

from sailpoint.v2024.models import UserApp

__all__ = ["UserApp"]
