# Generated from schema/.
"""Event actor."""

from sailpoint.v2024.models import EventActor

__all__ = ["EventActor"]
