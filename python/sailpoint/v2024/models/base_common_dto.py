# Written by `make stubs` from schema/; change it there.
"""Base common dto."""

from sailpoint._core import model

__all__ = ["BaseCommonDto"]

BaseCommonDto = model("v2024", "BaseCommonDto")
