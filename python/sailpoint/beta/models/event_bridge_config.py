# Generated from schema/.
"""Event bridge config."""

from sailpoint.beta.models import EventBridgeConfig

__all__ = ["EventBridgeConfig"]
