# Written by `make stubs` from schema/; change it there.
"""Event bridge config."""

from sailpoint._core import model

__all__ = ["EventBridgeConfig"]

EventBridgeConfig = model("v2024", "EventBridgeConfig")
