# Written by `make stubs` from schema/; change it there.
"""VA cluster status change event application."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["VAClusterStatusChangeEventApplication"]

class VAClusterStatusChangeEventApplication(Model):
    """VA cluster status change event application."""

    id: str
    name: str
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        attributes: Mapping[str, Any] | None,
    ) -> None: ...
