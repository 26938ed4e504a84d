# Generated from schema/.
"""Event bridge config."""

from sailpoint.v2024.models import EventBridgeConfig

__all__ = ["EventBridgeConfig"]
