# Generated from schema/.
"""Event actor."""

from sailpoint.v3.models import EventActor

__all__ = ["EventActor"]
