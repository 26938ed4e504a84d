# Written by `make stubs` from schema/; change it there.
"""Role document all of dimensions."""

from sailpoint._core import model

__all__ = ["RoleDocumentAllOfDimensions"]

RoleDocumentAllOfDimensions = model("v2024", "RoleDocumentAllOfDimensions")
