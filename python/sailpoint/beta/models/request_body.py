# Generated from schema/.
"""The ids of the profiles to delete."""

from sailpoint._containers import ArrayModel

__all__ = ["RequestBody"]


class RequestBody(ArrayModel[str]):
    """The ids of the profiles to delete."""

    __slots__ = ()

    version = "beta"
    name = "RequestBody"
