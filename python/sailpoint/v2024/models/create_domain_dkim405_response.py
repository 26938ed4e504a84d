# Written by `make stubs` from schema/; change it there.
"""Create domain dkim405 response."""

from sailpoint._core import model

__all__ = ["CreateDomainDkim405Response"]

CreateDomainDkim405Response = model("v2024", "CreateDomainDkim405Response")
