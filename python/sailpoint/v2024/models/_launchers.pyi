# Generated from schema/.
"""The models of the schema file launchers, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class GetLaunchers200Response(Model):
    """Get launchers200 response."""

    next: str | None
    items: list[Launcher] | None
    def __init__(
        self,
        *,
        next: str | None = ...,
        items: Sequence[Launcher | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Launcher(Model):
    """Launcher."""

    id: str
    created: datetime | str
    modified: datetime | str
    owner: LauncherOwner
    name: str
    description: str
    type: str
    """Known values: INTERACTIVE_PROCESS."""
    disabled: bool
    reference: LauncherReference | None
    config: str
    def __init__(
        self,
        *,
        id: str,
        created: datetime | str,
        modified: datetime | str,
        owner: LauncherOwner | Mapping[str, Any],
        name: str,
        description: str,
        type: Literal["INTERACTIVE_PROCESS"],
        disabled: bool,
        config: str,
        reference: LauncherReference | Mapping[str, Any] | None = ...,
    ) -> None: ...

class LauncherOwner(Model):
    """Launcher owner."""

    type: str
    id: str
    def __init__(
        self,
        *,
        type: str,
        id: str,
    ) -> None: ...

class LauncherReference(Model):
    """Launcher reference."""

    type: str | None
    """Known values: WORKFLOW."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW"] | None = ...,
        id: str | None = ...,
    ) -> None: ...

class LauncherRequest(Model):
    """Launcher request."""

    name: str
    description: str
    type: str
    """Known values: INTERACTIVE_PROCESS."""
    disabled: bool
    reference: LauncherRequestReference | None
    config: str
    def __init__(
        self,
        *,
        name: str,
        description: str,
        type: Literal["INTERACTIVE_PROCESS"],
        disabled: bool,
        config: str,
        reference: LauncherRequestReference | Mapping[str, Any] | None = ...,
    ) -> None: ...

class LauncherRequestReference(Model):
    """Launcher request reference."""

    type: str
    """Known values: WORKFLOW."""
    id: str
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW"],
        id: str,
    ) -> None: ...

class StartLauncher200Response(Model):
    """Start launcher200 response."""

    interactive_process_id: str
    def __init__(
        self,
        *,
        interactive_process_id: str,
    ) -> None: ...
