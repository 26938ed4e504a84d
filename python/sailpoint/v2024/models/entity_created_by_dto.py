# Written by `make stubs` from schema/; change it there.
"""Entity created by DTO."""

from sailpoint._core import model

__all__ = ["EntityCreatedByDTO"]

EntityCreatedByDTO = model("v2024", "EntityCreatedByDTO")
