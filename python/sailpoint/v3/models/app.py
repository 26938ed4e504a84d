# Generated from schema/.
"""App."""

from sailpoint.v3.models import App

__all__ = ["App"]
