# Generated from schema/.
"""Event target."""

from sailpoint.v2025.models import EventTarget

__all__ = ["EventTarget"]
