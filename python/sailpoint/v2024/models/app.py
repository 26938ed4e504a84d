# Generated from schema/.
"""App."""

from sailpoint.v2024.models import App

__all__ = ["App"]
