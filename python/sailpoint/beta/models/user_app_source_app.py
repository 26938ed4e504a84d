# Generated from schema/.
"""User app source app."""

from sailpoint.beta.models import UserAppSourceApp

__all__ = ["UserAppSourceApp"]
