# Generated from schema/.
"""App."""

from sailpoint.v2025.models import App

__all__ = ["App"]
