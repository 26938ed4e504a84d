# Generated from schema/.
"""Event actor."""

from sailpoint.v2025.models import EventActor

__all__ = ["EventActor"]
