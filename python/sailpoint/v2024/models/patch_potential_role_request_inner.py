# Generated from schema/.
"""Patch potential role request inner."""

__all__ = ["PatchPotentialRoleRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.array_inner import ArrayInner
    from sailpoint.v2024.models.update_multi_host_sources_request_inner_value import UpdateMultiHostSourcesRequestInnerValue

    class PatchPotentialRoleRequestInner(Model):
        """Patch potential role request inner."""

        op: str | None
        """Known values: remove, replace."""
        path: str
        value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            *,
            path: str,
            op: Literal["remove", "replace"] | None = ...,
            value: UpdateMultiHostSourcesRequestInnerValue
            | str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner | str | int | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PatchPotentialRoleRequestInner = model("v2024", "PatchPotentialRoleRequestInner")
