# Written by `make stubs` from schema/; change it there.
"""Dependant connections missing dto."""

from sailpoint._core import model

__all__ = ["DependantConnectionsMissingDto"]

DependantConnectionsMissingDto = model("v2024", "DependantConnectionsMissingDto")
