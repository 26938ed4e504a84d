# Generated from schema/.
"""Event target."""

from sailpoint.v3.models import EventTarget

__all__ = ["EventTarget"]
