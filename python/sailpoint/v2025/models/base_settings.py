# Generated from schema/.
"""Base settings."""

from sailpoint.v2025.models import BaseSettings

__all__ = ["BaseSettings"]
