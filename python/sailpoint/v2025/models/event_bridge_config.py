# Generated from schema/.
"""Event bridge config."""

from sailpoint.v2025.models import EventBridgeConfig

__all__ = ["EventBridgeConfig"]
