# Generated from schema/.
"""Event target."""

from sailpoint.v2024.models import EventTarget

__all__ = ["EventTarget"]
